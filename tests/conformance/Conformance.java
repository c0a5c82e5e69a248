import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ProfileDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Answers, for as long as it is asked, whether a PDF keeps a standard.
 *
 * <p>Reads lines "flavour TAB path" and writes for each the broken rules, one a line, then a line
 * "done". Starting the machine is the slow part, so a test session starts it once.
 */
public final class Conformance {
    private static final int FAILURES_KEPT = 500;
    private static final Map<PDFAFlavour, ValidationProfile> PROFILES = new HashMap<>();

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready");
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            String[] question = line.split("\t");
            try {
                for (String broken : brokenRules(PDFAFlavour.byFlavourId(question[0]), new File(question[1]))) {
                    System.out.println(broken);
                }
            } catch (Exception failure) {
                System.out.println("could not be judged: " + failure);
            }
            System.out.println("done");
        }
    }

    private static Iterable<String> brokenRules(PDFAFlavour flavour, File file) throws Exception {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        Map<String, String> broken = new LinkedHashMap<>();
        try (PDFAParser parser = foundry.createParser(file, flavour);
                PDFAValidator validator = foundry.createValidator(rules(flavour), FAILURES_KEPT, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion check : result.getTestAssertions()) {
                if (check.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = check.getRuleId().getClause() + "-" + check.getRuleId().getTestNumber();
                    String where = check.getLocation().getContext();
                    broken.putIfAbsent(rule, (rule + ": " + check.getMessage() + " at " + where).replace('\n', ' '));
                }
            }
            if (!result.isCompliant() && broken.isEmpty()) {
                broken.put("", "not compliant, and no rule named");
            }
        }
        return broken.values();
    }

    /** The standard's rules, read from the file the validator brings: its own reader needs classes it leaves out. */
    private static ValidationProfile rules(PDFAFlavour flavour) throws Exception {
        ValidationProfile known = PROFILES.get(flavour);
        if (known != null) {
            return known;
        }
        String id = flavour.getId().toUpperCase();
        String file = id.startsWith("UA") ? "PDFUA-" + id.substring(2) : "PDFA-" + id;
        Document profile = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(Conformance.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + file + ".xml"));
        Set<Rule> rules = new HashSet<>();
        for (Element each : elements(profile.getDocumentElement(), "rule")) {
            Element key = elements(each, "id").get(0);
            PDFAFlavour.Specification standard = PDFAFlavour.Specification.valueOf(key.getAttribute("specification"));
            int test = Integer.parseInt(key.getAttribute("testNumber"));
            String deferred = each.getAttribute("deferred");
            rules.add(Profiles.ruleFromValues(
                    Profiles.ruleIdFromValues(standard, key.getAttribute("clause"), test),
                    each.getAttribute("object"), deferred.isEmpty() ? null : Boolean.valueOf(deferred),
                    each.getAttribute("tags"), content(each, "description"), content(each, "test"),
                    Profiles.errorFromValues(content(each, "message"), List.of()), List.of()));
        }
        Set<Variable> variables = new HashSet<>();
        for (Element each : elements(profile.getDocumentElement(), "variable")) {
            variables.add(Profiles.variableFromValues(each.getAttribute("name"), each.getAttribute("object"),
                    content(each, "defaultValue"), content(each, "value")));
        }
        ProfileDetails details = Profiles.profileDetailsFromValues(file, file, "", new Date(0));
        ValidationProfile made = Profiles.profileFromValues(flavour, details, "", rules, variables);
        PROFILES.put(flavour, made);
        return made;
    }

    private static List<Element> elements(Element within, String tag) {
        NodeList nodes = within.getElementsByTagName(tag);
        List<Element> found = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            found.add((Element) nodes.item(index));
        }
        return found;
    }

    private static String content(Element within, String tag) {
        List<Element> found = elements(within, tag);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }
}

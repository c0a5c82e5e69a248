"""One renderer a document; they never import each other."""

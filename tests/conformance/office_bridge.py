"""A bridge to a real LibreOffice, for scripts that run in the Python that has `uno`."""

import json
import os
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def work(actions, file_format):
    """Opens the file that the command line names, does the actions it tells (as JSON), saves it in a format.

    The command line is the pipe, the file, the target and the actions.
    """
    pipe, source, target, told = sys.argv[1:]
    context = _connect(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (setting("Hidden", True),))
    named = {each.__name__: each for each in actions}
    for name, *arguments in json.loads(told):
        named[name](document, *arguments)
    document.storeToURL(uno.systemPathToFileUrl(target), (setting("FilterName", file_format),))
    document.close(True)
    # The bridge crashes now and then when Python takes it down in an orderly manner.
    sys.stdout.flush()
    os._exit(0)


def _connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(200):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not answer")


def setting(name, value):
    """An option of LibreOffice."""
    return PropertyValue(Name=name, Value=value)

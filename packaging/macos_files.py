"""What macOS is told about the program: its property list.

`packaging/askwell.spec` puts it into the bundle.
"""

from typing import Any

from description import file_mark, rights, version_numbers
from desktop_app.identity import Kind, app

# Qt 6.11 runs on nothing older.
OLDEST_SYSTEM = "13.0"


def info_plist() -> dict[str, Any]:
    """Info.plist as a value for plistlib."""
    version = ".".join(map(str, version_numbers()[:3]))
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": app().name,
        "CFBundleExecutable": app().command,
        "CFBundleIconFile": f"{app().command}.icns",
        "CFBundleIdentifier": app().id,
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleName": app().name,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": [_document(kind) for kind in app().kinds],
        "UTExportedTypeDeclarations": [_type(kind) for kind in app().kinds if kind.own],
        "UTImportedTypeDeclarations": [_type(kind) for kind in app().kinds if not kind.own],
        "LSApplicationCategoryType": app().macos_category,
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": rights(),
        "NSPrincipalClass": "NSApplication",
        # Dark where the user has chosen dark.
        "NSRequiresAquaSystemAppearance": False,
    }


def _document(kind: Kind) -> dict[str, Any]:
    """What the Finder offers Askwell for; a kind of others stays with the program that has it now."""
    found: dict[str, Any] = {
        "CFBundleTypeName": kind.label,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Owner" if kind.own else "Alternate",
        "LSItemContentTypes": [kind.uti],
    }
    return found | ({"CFBundleTypeIconFile": f"{file_mark(kind)}.icns"} if kind.own else {})


def _type(kind: Kind) -> dict[str, Any]:
    found: dict[str, Any] = {
        "UTTypeIdentifier": kind.uti,
        "UTTypeDescription": kind.label,
        "UTTypeConformsTo": list(kind.conforms),
        "UTTypeTagSpecification": {
            "public.filename-extension": list(kind.extensions),
            "public.mime-type": [kind.type],
        },
    }
    return found | ({"UTTypeIconFile": f"{file_mark(kind)}.icns"} if kind.own else {})

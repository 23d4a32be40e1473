"""Drafts on their way to the user's own mail program: mailto links (RFC 6068) and unsent messages as .eml files."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime
from urllib.parse import quote

# Mail programs and shells cut longer links, or refuse them.
LONGEST_LINK = 1900
# What may stand in a link as it is: unreserved signs, and those that an address has.
_ADDRESS_SIGNS = "@!$'*"
_UNFIT = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_ADDRESS = re.compile(r"[\w!#$%&'*+/=?^`{|}~.-]{1,64}@[^\W_](?:[\w.-]{0,252}[^\W_])?")


def mailto(to: str | Sequence[str], subject: str, body: str) -> str:
    """A link that opens a new message; what cannot be an address is left out of it.

    `to` holds one address, several, or several in one text, parted by commas or semicolons.
    """
    path = ",".join(quote(address, safe=_ADDRESS_SIGNS) for address in addresses(to))
    fields = {"subject": _line(subject), "body": _UNFIT.sub("", body).strip("\r\n")}
    lines = {name: "\r\n".join(text.splitlines()) for name, text in fields.items() if text}
    query = "&".join(f"{name}={quote(text, safe='')}" for name, text in lines.items())
    return f"mailto:{path}?{query}" if query else f"mailto:{path}"


def fits(url: str) -> bool:
    """Whether mail programs can be expected to take a link of this length."""
    return len(url) <= LONGEST_LINK


def eml(to: str | Sequence[str], subject: str, body: str, sender: str, date: datetime) -> bytes:
    """The message as a file that mail programs open as one still to be sent; `date` is an aware instant.

    What cannot be an address is left out. It carries no Message-ID: the program that sends it gives one.
    """
    headers = {"From": addresses(sender)[:1], "To": addresses(to)}
    plain = all(address.isascii() for people in headers.values() for address in people)
    message = EmailMessage(policy=SMTP if plain else SMTPUTF8)
    message["X-Unsent"] = "1"
    message["Date"] = format_datetime(date)
    for name, people in headers.items():
        if people:
            message[name] = ", ".join(people)
    message["Subject"] = _line(subject)
    message.set_content("\n".join(_UNFIT.sub("", body).splitlines()) + "\n", charset="utf-8")
    return message.as_bytes()


def addresses(to: str | Iterable[str]) -> tuple[str, ...]:
    """What can be an address, each once, in the order given."""
    texts = [to] if isinstance(to, str) else to
    candidates = (part.strip() for text in texts for part in re.split("[,;\r\n]", text))
    return tuple(dict.fromkeys(one for one in candidates if _can_be_one(one)))


def _can_be_one(address: str) -> bool:
    if not _ADDRESS.fullmatch(address):
        return False
    if not address.isascii():
        return True
    try:
        Address(addr_spec=address)
    except (HeaderParseError, ValueError, IndexError):
        return False
    return True


def _line(text: str) -> str:
    return " ".join(_UNFIT.sub(" ", text).split())

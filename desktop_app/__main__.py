"""Arguments to the window; the only place where parts are wired."""

import gc
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run Askwell; answers the exit status."""
    # Collecting while nothing but imports is made costs a tenth of the start.
    gc.disable()
    words = list(sys.argv[1:] if argv is None else argv)
    if words:
        from desktop_app.commands.names import is_command

        if is_command(words):
            from desktop_app.commands.running import run as run_command

            gc.enable()
            return run_command(words)
        from desktop_app.arguments import parse

        options = parse(words)
        if options.self_test:
            from desktop_app.self_test.running import run as run_self_test

            gc.enable()
            return run_self_test()
        data_dir, demo, files, hidden = options.data_dir, options.demo, options.files, options.hidden
    else:
        data_dir, demo, files, hidden = None, False, [], False
    from desktop_app.ui.application import run

    return run(data_dir, demo=demo, files=files, hidden=hidden)


if __name__ == "__main__":
    sys.exit(main())

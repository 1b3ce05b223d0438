"""`python -m statement_site`: the same program as the command `statement-site`."""

import sys

from statement_site.commands import main

sys.exit(main())

"""Browser tests take some steps of other people by plain HTTP, with the helpers of the site's tests."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "site"))

"""
The databases of these tests lie on a disk: in memory InnoDB maps its log into its address space, and a killed server has then
forgotten nothing, whatever its settings say.
"""

import pytest
from portal import place

pytest.register_assert_rewrite("load")
place.short_place = lambda: "/tmp"

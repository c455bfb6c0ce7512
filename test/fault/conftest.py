"""
The databases of these tests lie on a disk: in memory InnoDB maps its log into its address space, and a killed server has then
forgotten nothing, whatever its settings say.
"""

from portal import place

place.short_place = lambda: "/tmp"

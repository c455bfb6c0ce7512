"""
What of fcgi/ a coverage build has run: test/coverage.py BUILD. Prints lines and branches by folder, and writes build/coverage.txt with
every file. Fails where nothing was counted. What stays uncovered and why: test/COVERAGE.md.
"""
import collections
import json
import os
import subprocess
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def measure(build):
    out = subprocess.run(["gcovr", "--root", TOP, "--filter", os.path.join(TOP, "fcgi/"), os.path.join(build, "fcgi"), "--json"], stdout=subprocess.PIPE, text=True,
                         check=True, cwd=build)
    return json.loads(out.stdout)["files"]


def figures(file):
    """Lines run, lines, branches taken, branches."""
    lines = [line for line in file["lines"] if not line["gcovr/noncode"]]
    branches = [branch for line in lines for branch in line["branches"]]
    return (sum(line["count"] > 0 for line in lines), len(lines), sum(branch["count"] > 0 for branch in branches), len(branches))


def line_of(name, count):
    share = [f"{100 * part / max(whole, 1):5.1f} %  {part:6} of {whole:6}" for part, whole in (count[:2], count[2:])]
    return f"{name:44} {share[0]}   {share[1]}"


def main(build):
    files = {file["file"]: figures(file) for file in measure(build)}
    folders, total = collections.defaultdict(lambda: [0, 0, 0, 0]), [0, 0, 0, 0]
    for name, count in files.items():
        folder = folders[os.path.dirname(name)]
        for i, number in enumerate(count):
            folder[i] += number
            total[i] += number
    head = f"{'':44} {'lines':>25}   {'branches':>25}"
    summary = [head, *(line_of(name, folders[name]) for name in sorted(folders)), line_of("all", total)]
    print("\n".join(summary))
    with open(os.path.join(TOP, "build", "coverage.txt"), "w", encoding="utf-8") as out:
        out.write("\n".join([*summary, "", "by file, the least covered lines first", head,
                             *(line_of(name, count) for name, count in
                               sorted(files.items(), key=lambda item: item[1][0] / max(item[1][1], 1)))]) + "\n")
    return 0 if total[0] > 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

"""Curves over time as SVG: panels below each other, legible on a light and on a dark ground, each curve named at its panel."""

import math
from xml.sax.saxutils import escape

WIDTH, PANEL, LEFT, RIGHT, TOP, BETWEEN, BOTTOM = 960, 150, 70, 20, 56, 46, 64
STYLE = """
text { font: 13px system-ui, sans-serif; fill: #24292f }
.title { font-size: 17px; font-weight: 600 }
.grid { stroke: #d0d7de; stroke-width: 1 }
.span { fill: #9a6700; opacity: .12 }
.curve { fill: none; stroke-width: 2; stroke-linejoin: round }
.a { stroke: #0550ae } .b { stroke: #bc4c00; stroke-dasharray: 7 3 } .c { stroke: #8250df; stroke-dasharray: 2 3 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.ground { fill: #0d1117 }
.grid { stroke: #30363d }
.span { fill: #e3b341; opacity: .18 }
.a { stroke: #79c0ff } .b { stroke: #ffa657 } .c { stroke: #d2a8ff }
}
"""


def steps(top, log):
    """Values of the lines across a panel."""
    if log:
        return [10.0 ** power for power in range(int(math.floor(math.log10(log))), int(math.ceil(math.log10(max(top, log * 10)))) + 1)]
    size = 10.0 ** math.floor(math.log10(max(top, 1)))
    size = next(step * size / 10 for step in (2, 5, 10, 20, 50) if top / (step * size / 10) <= 5)
    return [number * size for number in range(int(math.ceil(max(top, 1) / size)) + 1)]


def number(value):
    return f"{value:g}"


class Drawing:
    """Panels over the same seconds; marked: (from, to, name) of a stretch with a ground of its own."""

    def __init__(self, title, note, seconds, marked, tick, tick_name):
        self.title, self.note, self.seconds, self.marked = title, note, seconds, marked
        self.tick, self.tick_name = tick, tick_name
        self.parts, self.at = [], TOP

    def x(self, second):
        return LEFT + (WIDTH - LEFT - RIGHT) * second / self.seconds

    def panel(self, unit, curves, log=0):
        """curves: (name, values a second; None is a gap). log: the lowest value of a logarithmic scale, or 0."""
        top = max((value for _, values in curves for value in values if value is not None), default=1)
        lines = steps(top, log)
        low, high = (math.log10(lines[0]), math.log10(lines[-1])) if log else (lines[0], lines[-1])
        bottom = self.at + PANEL

        def y(value):
            value = math.log10(max(value, lines[0])) if log else value
            return bottom - PANEL * (value - low) / (high - low)

        for start, end, _ in self.marked:
            self.parts.append(f'<rect class="span" x="{self.x(start):.1f}" y="{self.at}" width="{self.x(end) - self.x(start):.1f}" '
                              f'height="{PANEL}"/>')
        for line in lines:
            self.parts.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(line):.1f}" y2="{y(line):.1f}"/>'
                              f'<text x="{LEFT - 8}" y="{y(line) + 4:.1f}" text-anchor="end">{number(line)}</text>')
        for second in range(0, self.seconds + 1, self.tick):
            self.parts.append(f'<text x="{self.x(second):.1f}" y="{bottom + 16}" text-anchor="middle">{self.tick_name(second)}</text>')
        names, at = [f'<tspan font-weight="600">{escape(unit)}</tspan>'], LEFT
        self.parts.append(f'<text x="{at}" y="{self.at - 8}">{names[0]}</text>')
        at += 8 * len(unit) + 24
        for letter, (name, values) in zip("abc", curves):
            self.parts.append(f'<line class="curve {letter}" x1="{at}" x2="{at + 28}" y1="{self.at - 12}" y2="{self.at - 12}"/>'
                              f'<text x="{at + 34}" y="{self.at - 8}">{escape(name)}</text>')
            at += 34 + 8 * len(name) + 20
            self.parts.append(self.curve(letter, values, y))
        self.at = bottom + BETWEEN

    def curve(self, letter, values, y):
        words, pen = [], "M"
        for second, value in enumerate(values):
            if value is None:
                pen = "M"
                continue
            words.append(f"{pen}{self.x(second + 0.5):.1f} {y(value):.1f}")
            pen = "L"
        return f'<path class="curve {letter}" d="{" ".join(words)}"/>'

    def text(self):
        height = self.at - BETWEEN + BOTTOM
        marked = "; ".join(name for _, _, name in self.marked)
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img" '
                f'aria-labelledby="title note"><title id="title">{escape(self.title)}</title><desc id="note">{escape(self.note)}</desc>'
                f'<style>{STYLE}</style><rect class="ground" width="{WIDTH}" height="{height}" fill="#fff"/>'
                f'<text class="title" x="{LEFT}" y="22">{escape(self.title)}</text>' + "\n".join(self.parts) +
                f'<text x="{LEFT}" y="{height - 28}">{escape(self.note)}</text>' +
                (f'<text x="{LEFT}" y="{height - 8}">Shaded: {escape(marked)}.</text>' if marked else "") + "</svg>\n")

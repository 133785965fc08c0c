import { html, type Html } from '../html.js';
import type { Words } from '../words/text.js';

/** A bar of a chart. */
interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
  readonly note: string;
}

/** Height of a row, and where its bar begins, in pixels: the words of a bar stand above it, however long they are. */
const [line, above, bar] = [46, 20, 14];

/**
 * Bars as SVG, and the same figures as a table for those who do not see them. Bars are parts of the width and
 * nothing is scaled, so that the words have the size of the text on a telephone too.
 */
export function barChart(bars: readonly Bar[], title: string, { asTable, year, value, source }: Words): Html {
  const most = Math.max(...bars.map((one) => one.value), 0);
  const partOf = (figure: number): number =>
    most > 0 ? Math.max(0.5, Math.round((Math.max(figure, 0) / most) * 1000) / 10) : 0.5;
  const rows = bars.map((one, index) => {
    const y = index * line;
    return html`<g>
      <text y="${y + 14}">${one.label}<tspan dx="12" class="value">${one.text}</tspan></text>
      <rect y="${y + above}" width="${partOf(one.value)}%" height="${bar}" rx="2" />
    </g>`;
  });
  return html`<figcaption>${title}</figcaption>
    <svg class="chart" height="${bars.length * line}" aria-hidden="true">${rows}</svg>
    <details>
      <summary>${asTable}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${year}</th>
              <th scope="col">${value}</th>
              <th scope="col">${source}</th>
            </tr>
          </thead>
          <tbody>
            ${bars.map(
              (one) =>
                html`<tr>
                  <th scope="row">${one.label}</th>
                  <td>${one.text}</td>
                  <td>${one.note}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
}

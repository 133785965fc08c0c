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

const [width, line, bar, left] = [640, 34, 20, 96];

/** Bars as SVG, and the same figures as a table for those who do not see them. */
export function barChart(bars: readonly Bar[], title: string, { year, value, source }: Words): Html {
  const most = Math.max(...bars.map((one) => one.value), 0);
  // Room is left for the value after the longest bar.
  const lengthOf = (figure: number): number =>
    most > 0 ? Math.round((Math.max(figure, 0) / most) * (width - left - 150)) : 0;
  const rows = bars.map((one, index) => {
    const y = index * line;
    const end = left + lengthOf(one.value);
    return html`<g>
      <text x="${left - 8}" y="${y + 15}" text-anchor="end">${one.label}</text>
      <rect x="${left}" y="${y}" width="${Math.max(1, end - left)}" height="${bar}" rx="2" />
      <text x="${end + 8}" y="${y + 15}">${one.text}</text>
    </g>`;
  });
  return html`<figcaption>${title}</figcaption>
    <svg class="chart" viewBox="0 0 ${width} ${bars.length * line}" aria-hidden="true">${rows}</svg>
    <details>
      <summary>${title}</summary>
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

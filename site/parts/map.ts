import { worldMap, type Place } from '../../web/shared/land.js';
import { html, type Html } from '../html.js';

/** A country of the map, with where its dot leads. */
export interface MapPlace extends Place {
  readonly label: string;
  readonly href: string;
  readonly isChosen: boolean;
}

/**
 * The map of the world with a dot at the centre of each country. The land is a picture of its own, which a
 * browser fetches once for all pages.
 */
export function dotMap(title: string, places: readonly MapPlace[]): Html {
  const { viewBox, dots } = worldMap(places);
  const placeOf = new Map(places.map((place) => [place.key, place]));
  return html`<div class="map">
    <svg viewBox="${viewBox}" role="group" aria-label="${title}">
      ${dots.map(({ key, x, y, radius }) => {
        const { label = '', href = '', isChosen = false, count = 0 } = placeOf.get(key) ?? {};
        const isHere = isChosen ? html` aria-current="true"` : '';
        const dot = html`<circle cx="${x}" cy="${y}" r="${radius}" />`;
        // prettier-ignore
        return html`<a href="${href}"${isHere}><title>${label} (${count})</title>${dot}</a>`;
      })}
    </svg>
  </div>`;
}

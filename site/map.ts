import { worldMap, type Place } from '../web/shared/land.js';
import { html, type Html } from './html.js';

/** A place of the map, with where its dot leads and what it says. */
export interface MapPlace extends Place {
  readonly label: string;
  /** Address of the link; undefined: the dot is no link. */
  readonly href?: string;
  readonly isChosen?: boolean;
}

/**
 * The map of the world as an SVG with a dot at each place. Countries have no borders and no shapes: a dot
 * stands at the centre of a country and says no more than its number. It is for the pointer: the page has a
 * filter and a list that say the same, and a hundred dots are no way to them.
 */
export function mapOf(places: readonly MapPlace[]): Html {
  const { viewBox, land, dots } = worldMap(places);
  const placeOf = new Map(places.map((place) => [place.key, place]));
  return html`<svg class="map" viewBox="${viewBox}" aria-hidden="true">
    <path class="land" d="${land}" />
    ${dots.map(({ key, x, y, radius }) => {
      const { label = '', href, isChosen = false } = placeOf.get(key) ?? {};
      const name = isChosen ? 'chosen' : 'dot';
      const dot = html`<circle class="${name}" cx="${x}" cy="${y}" r="${radius}"
        ><title>${label}</title></circle
      >`;
      return href === undefined ? dot : html`<a href="${href}" tabindex="-1">${dot}</a>`;
    })}
  </svg>`;
}

import { element, picture } from '../../shared/dom.js';
import type { Language } from '../../shared/directory/languages.js';
import { chosen, noWishes, type Wishes } from '../../shared/directory/wishes.js';
import type { Words } from '../../shared/directory/vocabulary.js';
import { counted } from '../../shared/directory/words.js';
import { radiusOf, viewBoxAround, worldMap, type Dot } from '../../shared/land.js';
import type { Choice, Member } from './member.js';
import { choices } from './narrow.js';

interface Spot extends Dot {
  readonly circle: SVGCircleElement;
  readonly label: string;
  readonly regions: readonly string[];
}

/** How far another dot is in the direction of an arrow: what lies aside counts double. Infinity: behind. */
const aims: Readonly<Record<string, (across: number, down: number) => number>> = {
  ArrowRight: (across, down) => (across > 0 ? across + 2 * Math.abs(down) : Infinity),
  ArrowLeft: (across, down) => (across < 0 ? -across + 2 * Math.abs(down) : Infinity),
  ArrowDown: (across, down) => (down > 0 ? down + 2 * Math.abs(across) : Infinity),
  ArrowUp: (across, down) => (down < 0 ? -down + 2 * Math.abs(across) : Infinity),
};

/**
 * The map: a dot at the centre of each country that has members. In a wide place a dot chooses its country; one
 * tab stop leads to the dots and arrows walk them. In a narrow one dots are too small for a finger, so the map
 * is a picture with a button for each region, which brings it nearer.
 */
export class MembersMap {
  readonly figure: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #spots: readonly Spot[];
  readonly #buttons: ReadonlyMap<string, HTMLButtonElement>;
  readonly #nearer: HTMLElement;
  readonly #whole: string;
  #isNarrow = false;
  #zoomed = '';
  #current: Spot | undefined;

  constructor(
    private readonly members: readonly Member[],
    private readonly language: Language,
    private readonly words: Words,
    private readonly turn: (country: string) => void,
  ) {
    const { viewBox, land, dots } = worldMap(placesOf(members));
    this.#whole = viewBox;
    this.#spots = dots.map((dot) => ({
      ...dot,
      circle: picture('circle', { cx: String(dot.x), cy: String(dot.y), part: 'dot' }),
      ...namesOf(members, dot.key),
    }));
    this.#current = this.#spots[0];
    this.#svg = picture(
      'svg',
      { viewBox },
      picture('path', { d: land, class: 'land' }),
      ...this.#spots.map(({ circle }) => circle),
    );
    const regions = choices(members, noWishes, 'region', language);
    this.#buttons = new Map(
      [{ key: '', label: words.world }, ...regions].map((choice) => [choice.key, this.#regionButton(choice)]),
    );
    this.#nearer = element('div', { class: 'nearer', role: 'group', 'aria-label': words.facets.region });
    this.#nearer.append(...this.#buttons.values());
    this.figure = element(
      'figure',
      { part: 'map' },
      this.#svg,
      this.#nearer,
      element('figcaption', {}, words.mapHelp),
    );
    this.#svg.addEventListener('click', ({ target }) => {
      const spot = this.#spots.find(({ circle }) => circle === target);
      if (spot && !this.#isNarrow) this.#choose(spot);
    });
    this.#svg.addEventListener('keydown', (event) => this.#key(event));
    this.narrow(false);
  }

  /** Says whether the place is narrow. */
  narrow(isNarrow: boolean): void {
    this.#isNarrow = isNarrow;
    this.#nearer.hidden = !isNarrow;
    this.#svg.setAttribute('role', isNarrow ? 'img' : 'group');
    this.#svg.setAttribute('aria-label', this.words.map);
    if (!isNarrow) this.#zoom('');
    for (const spot of this.#spots) this.#role(spot);
  }

  /** Draws the dots with the figures that are left; a dot says how many its country has without its own choice. */
  draw(wishes: Wishes): void {
    const keys = chosen(wishes, 'country');
    const counts = new Map(
      choices(this.members, wishes, 'country', this.language).map(({ key, count }) => [key, count]),
    );
    for (const { key, circle, label } of this.#spots) {
      const count = counts.get(key);
      circle.classList.toggle('gone', count === undefined);
      circle.setAttribute('r', String(radiusOf(count ?? 0)));
      circle.setAttribute('aria-label', `${label}: ${counted(this.language, this.words.count, count ?? 0)}`);
      circle.setAttribute('aria-pressed', String(keys.includes(key)));
      circle.classList.toggle('chosen', keys.includes(key));
    }
    if (this.#current?.circle.classList.contains('gone')) this.#current = this.#walkable[0];
    for (const spot of this.#spots) this.#role(spot);
  }

  get #walkable(): Spot[] {
    return this.#spots.filter(({ circle }) => !circle.classList.contains('gone'));
  }

  #role(spot: Spot): void {
    const { circle } = spot;
    if (this.#isNarrow) {
      for (const name of ['role', 'tabindex']) circle.removeAttribute(name);
      circle.setAttribute('aria-hidden', 'true');
      return;
    }
    circle.removeAttribute('aria-hidden');
    circle.setAttribute('role', 'button');
    circle.setAttribute('tabindex', spot === this.#current ? '0' : '-1');
  }

  #regionButton({ key, label }: Choice): HTMLButtonElement {
    const button = element(
      'button',
      { type: 'button', 'aria-pressed': key === '' ? 'true' : 'false' },
      label,
    );
    button.addEventListener('click', () => this.#zoom(this.#zoomed === key ? '' : key));
    return button;
  }

  #zoom(region: string): void {
    this.#zoomed = region;
    const near = this.#spots.filter(({ regions }) => regions.includes(region));
    this.#svg.setAttribute('viewBox', region === '' ? this.#whole : viewBoxAround(near));
    for (const [key, button] of this.#buttons) button.setAttribute('aria-pressed', String(key === region));
  }

  #choose(spot: Spot): void {
    this.#current = spot;
    this.turn(spot.key);
  }

  #key(event: KeyboardEvent): void {
    const spot = this.#current;
    if (this.#isNarrow || !spot) return;
    const isChosen = event.key === 'Enter' || event.key === ' ';
    const next = isChosen ? spot : this.#next(spot, event.key);
    if (!next) return;
    event.preventDefault();
    if (isChosen) this.#choose(spot);
    this.#current = next;
    for (const one of this.#spots) this.#role(one);
    next.circle.focus();
  }

  #next(from: Spot, key: string): Spot | undefined {
    const walkable = this.#walkable;
    if (key === 'Home' || key === 'End') return walkable.at(key === 'Home' ? 0 : -1);
    const aim = Object.hasOwn(aims, key) ? aims[key] : undefined;
    if (!aim) return undefined;
    const far = ({ x, y }: Spot): number => aim(x - from.x, y - from.y);
    const [nearest] = walkable.filter((spot) => far(spot) < Infinity).sort((a, b) => far(a) - far(b));
    return nearest ?? from;
  }
}

function placesOf(members: readonly Member[]) {
  const places = new Map<string, { key: string; latitude: number; longitude: number; count: number }>();
  for (const { country } of members)
    if (country?.centre) {
      const place = places.get(country.key) ?? { key: country.key, ...country.centre, count: 0 };
      places.set(country.key, { ...place, count: place.count + 1 });
    }
  return [...places.values()];
}

/** What the country of a dot is called, and in which regions its members are. */
function namesOf(members: readonly Member[], key: string): Pick<Spot, 'label' | 'regions'> {
  const there = members.filter(({ country }) => country?.key === key);
  return {
    label: there[0]?.country?.label ?? key,
    regions: [...new Set(there.flatMap(({ groups }) => groups.region.map((region) => region.key)))],
  };
}

import { landBox, landPath, landProjection } from './land-path.js';

// Coefficients of the Equal Earth projection (Šavrič, Patterson and Jenny, 2018).
const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
const ratio = Math.sqrt(3) / 2;
const radians = Math.PI / 180;

/** Radius of the dot of one member, and the largest radius, in units of the map. */
const radii = { least: 5, most: 17 } as const;

/** A place with its number of members. */
export interface Place {
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
}

/** A dot of the map, in units of its SVG. */
export interface Dot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A part of the map, in units of its SVG. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The pieces of an SVG of the world. */
interface WorldMap {
  readonly viewBox: string;
  /** The coasts of the land; no border of a country. */
  readonly land: string;
  /** The dots, larger ones first, so that smaller ones are drawn over them. */
  readonly dots: readonly Dot[];
}

/** A figure with one digit after the point: more cannot be seen. */
const rounded = (figure: number): number => Math.round(figure * 10) / 10;

/** The point of the map at a place on the Earth. */
function pointAt({ latitude, longitude }: Pick<Place, 'latitude' | 'longitude'>): { x: number; y: number } {
  const { meridian, scale, x, y } = landProjection;
  // The half of the Earth to the east of the meridian is on the right.
  const turned = ((((longitude - meridian + 180) % 360) + 360) % 360) - 180;
  const angle = Math.asin(ratio * Math.sin(latitude * radians));
  const square = angle * angle;
  const sixth = square * square * square;
  const across =
    (turned * radians * Math.cos(angle)) /
    (ratio * (a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square)));
  const up = angle * (a1 + a2 * square + sixth * (a3 + a4 * square));
  return { x: rounded(x + scale * across), y: rounded(y - scale * up) };
}

/** The area of a dot grows with the count, as far as dots can still be told apart. */
export const radiusOf = (count: number): number =>
  rounded(Math.min(radii.most, radii.least * Math.sqrt(Math.max(1, count))));

const isOnEarth = ({ latitude, longitude }: Place): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

const viewBoxOf = ({ x, y, width, height }: Box): string => [x, y, width, height].map(rounded).join(' ');

/** The map of the world with a dot at each place; a place that is not on the Earth has none. */
export function worldMap(places: readonly Place[]): WorldMap {
  const dots = places
    .filter((place) => place.count > 0 && isOnEarth(place))
    .map((place) => ({ key: place.key, ...pointAt(place), radius: radiusOf(place.count) }))
    .sort((one, other) => other.radius - one.radius || one.y - other.y || one.x - other.x);
  return { viewBox: viewBoxOf(landBox), land: landPath, dots };
}

/**
 * The part of the map around some dots, in the proportions of the whole map and never less than a fifth of its
 * width; without a dot it is the whole map.
 */
export function viewBoxAround(dots: readonly Dot[]): string {
  if (dots.length === 0) return viewBoxOf(landBox);
  const margin = 2 * radii.most;
  const [left, right] = [Math.min, Math.max].map((pick) => pick(...dots.map(({ x }) => x))) as [
    number,
    number,
  ];
  const [top, bottom] = [Math.min, Math.max].map((pick) => pick(...dots.map(({ y }) => y))) as [
    number,
    number,
  ];
  const shape = landBox.width / landBox.height;
  const width = Math.min(
    landBox.width,
    Math.max(landBox.width / 5, right - left + 2 * margin, (bottom - top + 2 * margin) * shape),
  );
  const height = width / shape;
  // Part of the sea beyond the edge of the map would be wasted room.
  const within = (middle: number, size: number, from: number, whole: number): number =>
    Math.min(Math.max(middle - size / 2, from), from + whole - size);
  return viewBoxOf({
    x: within((left + right) / 2, width, landBox.x, landBox.width),
    y: within((top + bottom) / 2, height, landBox.y, landBox.height),
    width,
    height,
  });
}

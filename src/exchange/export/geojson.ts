type Row = Readonly<Record<string, unknown>>;

/**
 * A row as a feature of GeoJSON. Where it says no place of its own, it stands at the centre of its country,
 * and says so: what is known of where somebody works must not look more exact than it is.
 */
export function feature(row: Row): object {
  const own = pointOf(row);
  const [name, place] = own
    ? [undefined, own]
    : (Object.entries(row)
        .map(([key, value]) => [key, pointOf(value)] as const)
        .find(([, point]) => point) ?? []);
  return {
    type: 'Feature',
    geometry: place ? { type: 'Point', coordinates: place } : null,
    properties: { ...row, ...(name !== undefined && { placedBy: name }) },
  };
}

function pointOf(value: unknown): readonly [number, number] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { latitude, longitude } = value as Row;
  return typeof latitude === 'number' && typeof longitude === 'number' ? [longitude, latitude] : undefined;
}

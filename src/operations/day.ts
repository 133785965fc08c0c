/** True for a day of the calendar, YYYY-MM-DD. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith('0000')) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const unknown = { DAY: '', MONTH: '-01', YEAR: '-01-01' } as const;

/** True for a day whose unknown parts stand as 01. */
export function isPartialDay(value: unknown): value is { value: string; precision: keyof typeof unknown } {
  if (
    typeof value !== 'object' ||
    value === null ||
    Object.keys(value).some((key) => key !== 'value' && key !== 'precision')
  )
    return false;
  const { value: day, precision } = value as { value?: unknown; precision?: unknown };
  return (
    isDay(day) &&
    typeof precision === 'string' &&
    Object.hasOwn(unknown, precision) &&
    day.endsWith(unknown[precision as keyof typeof unknown])
  );
}

/** A moment from an ISO 8601 text with its zone, or undefined. */
export function momentOf(value: unknown): Date | undefined {
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
  if (
    typeof text !== 'string' ||
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(text) ||
    !isDay(text.slice(0, 10))
  )
    return undefined;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

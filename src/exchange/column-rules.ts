import { formOfDate, type DateOrder } from './read-date.js';
import { provenDecimal, type DecimalSign } from './read-number.js';

/** Answers of the sender, for the whole file. */
export interface FileAnswers {
  readonly dates?: DateOrder;
  readonly decimal?: DecimalSign;
}

/**
 * The rules of one column: its cells are looked at as a whole before one is read, since a cell such as 05/03/2024 or
 * 309,300 says by itself nothing of the order of its day or of its marks.
 */
export class ColumnRules {
  readonly #orders = new Map<string, Set<DateOrder>>();
  readonly #decimals = new Set<DecimalSign>();

  constructor(private readonly answers: FileAnswers = {}) {}

  look(text: string, holds: 'dates' | 'numbers'): void {
    if (holds === 'numbers') {
      const proven = provenDecimal(text);
      if (proven) this.#decimals.add(proven);
      return;
    }
    const { form, proves } = formOfDate(text) ?? {};
    if (form === undefined || !proves) return;
    const known = this.#orders.get(form) ?? new Set();
    this.#orders.set(form, known.add(proves));
  }

  /** The sign before decimals; undefined where no cell proves one, or the cells prove both. */
  get decimal(): DecimalSign | undefined {
    if (this.answers.decimal) return this.answers.decimal;
    return this.#decimals.size === 1 ? [...this.#decimals][0] : undefined;
  }

  /**
   * The order of day and month in dates that are written as this one: with the same mark and as many digits of the
   * year. Null: the column contradicts itself. Undefined: no date shows it.
   */
  orderOf(text: string): DateOrder | null | undefined {
    if (this.answers.dates) return this.answers.dates;
    const own = this.#orders.get(formOfDate(text)?.form ?? '');
    const proven = own ?? new Set([...this.#orders.values()].flatMap((orders) => [...orders]));
    if (proven.size > 1) return own ? null : undefined;
    return [...proven][0];
  }
}

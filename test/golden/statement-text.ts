import type { Origin } from '../../src/query/arguments.js';
import type { Slot } from '../../src/query/slot.js';
import type { Statement } from '../../src/query/sql/statement.js';

const breaks = /^(?:from|where|order by|limit|union all|left join|join|filter) /;

/**
 * A statement as people read it: each line break and what indents the next line stand for one space; the
 * origin of each parameter below.
 */
export function statementText({ text, slots }: Statement): string {
  let depth = 0;
  let quoted = false;
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === "'") quoted = !quoted;
    if (!quoted && sign === '(') depth += 1;
    if (!quoted && sign === ')') depth -= 1;
    const breaking =
      !quoted &&
      sign === ' ' &&
      (breaks.test(text.slice(at + 1, at + 12)) || text.slice(at + 1).startsWith('(select ')) &&
      !text.slice(0, at).endsWith(' is distinct');
    out += breaking ? `\n${'  '.repeat(depth)}` : sign;
  }
  const origins = slots.map((slot, index) => `-- $${index + 1} ${slotText(slot)}`);
  return `${[out, ...origins].join('\n')}\n`;
}

function slotText(slot: Slot): string {
  if (slot.kind === 'cursorKey') return 'the key of cursors';
  if (slot.kind === 'serverUrl') return 'the address of the server';
  return `${slot.kind} ${originText(slot.origin)}`;
}

function originText(origin: Origin): string {
  if ('constant' in origin) return JSON.stringify(origin.constant);
  if ('list' in origin) return `[${origin.list.map(originText).join(', ')}]`;
  return `$${[origin.variable, ...origin.at].join('.')}`;
}

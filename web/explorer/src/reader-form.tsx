import type { FormEvent } from 'react';
import { locales } from '../../shared/locale';
import type { Reader } from './reader';

/** The bar above the editor: the key and the language the next requests are sent with. */
export function ReaderForm({ reader, onChange }: { reader: Reader; onChange: (reader: Reader) => void }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const key = new FormData(event.currentTarget).get('key');
    onChange({ ...reader, key: typeof key === 'string' ? key.trim() : '' });
  };
  return (
    <form className="reader" onSubmit={submit} autoComplete="off">
      <label htmlFor="key">API key</label>
      <input
        id="key"
        name="key"
        type="password"
        defaultValue={reader.key}
        placeholder="none: you read as the public"
        autoComplete="off"
      />
      <button type="submit">Use key</button>
      <span className="pair">
        <label htmlFor="locale">Language</label>
        <select
          id="locale"
          value={reader.locale}
          onChange={(event) => onChange({ ...reader, locale: event.target.value })}
        >
          {Object.entries(locales).map(([locale, { name }]) => (
            <option key={locale} value={locale} lang={locale}>
              {name}
            </option>
          ))}
        </select>
      </span>
      <output>
        {reader.key ? 'Reading with a key, kept until this tab closes.' : 'Reading as the public.'}
      </output>
    </form>
  );
}

import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { watching } from './evaluation';
import { examples } from './examples';
import { headersOf, useReader } from './reader';
import { ReaderForm } from './reader-form';

/** A question that the address brings: it is shown in a tab of its own, and runs when somebody runs it. */
const address = new URLSearchParams(location.search);
const [query, variables] = [address.get('query') ?? undefined, address.get('variables') ?? undefined];
const tabs = query === undefined ? examples : [{ query, variables }, ...examples];

/** The page: who reads, above GraphiQL. A new fetcher makes GraphiQL read the schema again, which differs per audience. */
export function Explorer() {
  const [reader, setReader] = useReader();
  const [evaluation, setEvaluation] = useState(false);
  const fetcher = useMemo(
    () =>
      createGraphiQLFetcher({ url: '/graphql', headers: headersOf(reader), fetch: watching(setEvaluation) }),
    [reader],
  );
  return (
    <>
      <header className="bar">
        <h1>
          <a href="../">Réseau</a> · Explorer
        </h1>
        <ReaderForm reader={reader} onChange={setReader} />
      </header>
      {evaluation && (
        <p className="banner" role="status">
          Evaluation data: what is marked SAMPLE is fictional.
        </p>
      )}
      <main>
        <GraphiQL
          fetcher={fetcher}
          defaultTabs={tabs}
          // Readers who return find their tabs.
          initialQuery={query}
          initialVariables={variables}
          // The key has one place, the bar; a second one in each tab would be stored with the tab.
          isHeadersEditorEnabled={false}
          shouldPersistHeaders={false}
          inputValueDeprecation
          schemaDescription
        >
          <GraphiQL.Logo> </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}

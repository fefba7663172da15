// The GraphiQL page, bundled by scripts/build-graphiql.mjs into dist/graphiql. Plain JavaScript for the browser.
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './page.css';
import { useEditorContext, useExecutionContext, useSchemaStore } from '@graphiql/react';
import { createElement, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

/** What the server wrote into the page: the endpoint, and the tabs a newcomer finds. */
const settings = JSON.parse(document.getElementById('isnad-settings').textContent);

/** GraphiQL learns the operation's name a moment after a tab opens: the one of the tab before is left out. */
function withoutStaleName({ operationName, ...params }) {
  const known = operationName && params.query.includes(operationName);
  return known ? { ...params, operationName } : params;
}

async function fetcher(params, options) {
  const response = await fetch(settings.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...options?.headers },
    body: JSON.stringify(withoutStaleName(params)),
  });
  return response.json();
}

/** Runs the open tab once, as soon as the schema is there, so that a newcomer meets an answer and not a blank pane. */
function RunAtOnce() {
  const { run, isFetching } = useExecutionContext({ nonNull: true });
  const { responseEditor, queryEditor } = useEditorContext({ nonNull: true });
  const { schema } = useSchemaStore();
  const done = useRef(false);
  useEffect(() => {
    if (done.current || isFetching || !schema || !responseEditor || !queryEditor) return;
    done.current = true;
    if (responseEditor.getValue() === '') run();
  }, [run, isFetching, schema, responseEditor, queryEditor]);
  return null;
}

createRoot(document.getElementById('graphiql')).render(
  createElement(
    GraphiQL,
    {
      fetcher,
      defaultTabs: settings.tabs,
      defaultEditorToolsVisibility: false,
      shouldPersistHeaders: false,
    },
    createElement(GraphiQL.Logo, null, createElement('span', { className: 'isnad-logo' }, 'Isnad')),
    createElement(GraphiQL.Footer, null, createElement(RunAtOnce)),
  ),
);

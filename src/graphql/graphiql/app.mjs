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
  const controller = new AbortController();
  const response = await fetch(settings.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...options?.headers,
    },
    body: JSON.stringify(withoutStaleName(params)),
    signal: controller.signal,
  });
  const comesInEvents = response.headers.get('content-type')?.startsWith('text/event-stream');
  return comesInEvents ? untilStopped(answersIn(response.body), controller) : response.json();
}

/** The answers of a subscription, or the pieces of an answer. */
async function* answersIn(body) {
  let text = '';
  for await (const chunk of chunksOf(body.pipeThrough(new TextDecoderStream()).getReader())) {
    const blocks = (text + chunk).split('\n\n');
    text = blocks.pop();
    for (const block of blocks) {
      const lines = block.split('\n');
      if (lines.includes('event: complete')) return;
      const data = lines.find((line) => line.startsWith('data: '));
      if (data) yield JSON.parse(data.slice('data: '.length));
    }
  }
}

async function* chunksOf(reader) {
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

/** A generator waits for its next answer before it can be stopped; the connection does not. */
function untilStopped(answers, controller) {
  const over = { done: true, value: undefined };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () =>
      answers.next().catch((error) => {
        if (controller.signal.aborted) return over;
        throw error;
      }),
    return: async () => {
      controller.abort();
      return over;
    },
  };
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

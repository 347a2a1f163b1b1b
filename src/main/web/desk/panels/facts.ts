import { html, nothing } from 'lit';

/// Names and values below each other, without those that have none.
export function facts(rows: readonly (readonly [string, string | undefined])[]) {
  const said = rows.filter(([, value]) => value);
  return said.length === 0
    ? nothing
    : html`<dl>
        ${said.map(
          ([name, value]) => html`<dt>${name}</dt>
            <dd>${value}</dd>`,
        )}
      </dl>`;
}

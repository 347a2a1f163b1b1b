import { css } from 'lit';

/// What all components look like inside: type, links, focus, and the few shapes that pages share.
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  h1 {
    font-size: var(--size-title);
    line-height: 1.3;
    font-weight: 650;
  }
  h2 {
    font-size: var(--size);
    line-height: 1.4;
    font-weight: 650;
  }
  h3 {
    font-size: var(--size-small);
    font-weight: 600;
    color: var(--text-soft);
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--accent);
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .soft {
    color: var(--text-soft);
  }
  .bad {
    color: var(--bad);
  }
  .warn {
    color: var(--warn);
  }
  .good {
    color: var(--good);
  }
  .small {
    font-size: var(--size-small);
  }
  .mono {
    font-family: var(--font-mono);
    font-variant-numeric: tabular-nums;
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--gap-2);
  }
  .spread {
    justify-content: space-between;
  }
  .wrap {
    flex-wrap: wrap;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap-3);
    align-content: start;
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: var(--gap-4);
  }
  .page {
    padding: var(--gap-6);
    max-width: 1200px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap-4);
    align-content: start;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (max-width: 640px) {
    .page {
      padding: var(--gap-4);
    }
  }
`;

import { css } from 'lit';

/// Three short rows a case, and never more: all lines are of one height.
export const listStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .scroll {
    overflow-y: auto;
    flex: 1;
    min-height: 0;
  }
  .scroll {
    overflow-anchor: none;
  }
  .news action-button {
    display: block;
    margin: var(--gap-2) var(--gap-3);
  }
  .gone,
  .gone .no {
    color: var(--text-soft);
    font-style: italic;
  }
  li {
    border-bottom: 1px solid var(--line);
  }
  .choosing {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
  }
  input {
    width: 24px;
    height: 24px;
    margin: 12px 0 12px var(--gap-3);
  }
  a {
    display: grid;
    gap: 1px;
    padding: var(--gap-2) var(--gap-3) var(--gap-2) 18px;
    position: relative;
    color: inherit;
    text-decoration: none;
  }
  a:hover {
    background: var(--sunken);
  }
  a[aria-current] {
    background: var(--accent-soft);
  }
  a:focus-visible {
    outline-offset: -2px;
  }
  a > span {
    display: flex;
    justify-content: space-between;
    gap: var(--gap-2);
    min-width: 0;
  }
  .no {
    font-weight: 600;
    font-size: 13px;
  }
  a > span > * {
    white-space: nowrap;
  }
  a > span > span:first-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .status {
    white-space: nowrap;
    font-size: var(--size-small);
  }
  .third {
    font-size: var(--size-small);
  }
  .mark {
    position: absolute;
    inset: 8px auto 8px 6px;
    width: 4px;
    border-radius: 2px;
    background: var(--line);
  }
  .P1 {
    background: var(--bad);
  }
  .P2 {
    background: var(--warn);
  }
  .P3 {
    background: var(--accent);
  }
`;

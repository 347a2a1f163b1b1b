import { css } from 'lit';

/// How the cards of what waits look: one line each, with its time at the end.
export const cards = css`
  li {
    display: flex;
    gap: var(--gap-3);
    justify-content: space-between;
    align-items: baseline;
    padding: var(--gap-2) 0;
    border-bottom: 1px solid var(--line);
  }
  li:last-child {
    border-bottom: 0;
  }
  li > :first-child {
    min-width: 0;
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }
  .when {
    text-align: end;
    white-space: nowrap;
  }
`;

import { css } from 'lit';

/// On a narrow screen a row is a small card, with the title of the column before each value.
export const narrow = css`
  @media (max-width: 640px) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    tbody :is(th, td) {
      display: block;
    }
    tbody tr {
      padding: var(--gap-3) 0;
      border-bottom: 1px solid var(--line);
    }
    tbody tr:last-child {
      border-bottom: 0;
    }
    tbody :is(th, td) {
      border: 0;
      padding: 2px 0;
      text-align: start;
      white-space: normal;
    }
    tbody td[data-title]:not(:empty)::before {
      content: attr(data-title) '  ';
      font-size: var(--size-small);
      color: var(--text-soft);
    }
  }
`;

import { css } from 'lit';

/// How tables look: lines between the rows, numbers below each other, wide ones scroll by themselves.
export const tables = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    text-align: start;
    padding: var(--gap-2) var(--gap-3);
    border-bottom: 1px solid var(--line);
    vertical-align: middle;
  }
  tr:last-child > :is(th, td) {
    border-bottom: 0;
  }
  thead th {
    font-size: var(--size-small);
    font-weight: 600;
    color: var(--text-soft);
    white-space: nowrap;
  }
  tbody th {
    font-weight: 500;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .actions {
    text-align: end;
    white-space: nowrap;
  }
`;

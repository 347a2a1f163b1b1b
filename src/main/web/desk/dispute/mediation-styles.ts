import { css } from 'lit';

export const mediationStyles = css`
  .text {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--gap-1) var(--gap-3);
  }
  details {
    padding: var(--gap-2) var(--gap-3);
    background: var(--sunken);
    border-radius: var(--radius);
  }
`;

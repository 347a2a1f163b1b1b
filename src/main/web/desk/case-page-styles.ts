import { css } from 'lit';

/// Two columns: what was said, and what is to be known meanwhile.
export const casePageStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(280px, 360px);
    gap: var(--gap-4);
    padding: var(--gap-4);
    align-items: start;
  }
  .card {
    min-width: 0;
  }
  @media (max-width: 1080px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 640px) {
    .columns {
      padding: var(--gap-2);
      gap: var(--gap-2);
    }
  }
`;

import { css } from 'lit';

/// What stands in the folders of a case: entries below each other, each with facts about it.
export const panelStyles = css`
  .entry {
    padding: var(--gap-2) 0;
    border-top: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  .entry:first-child {
    border-top: 0;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px var(--gap-3);
    font-size: var(--size-small);
    margin-top: var(--gap-1);
  }
  dt {
    color: var(--text-soft);
  }
  dd {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .words {
    white-space: pre-wrap;
  }
`;

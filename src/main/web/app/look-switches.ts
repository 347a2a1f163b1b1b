import { LitElement, css, html, svg } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { t } from '../words/shell.js';
import { language, speak } from '../words/words.js';
import { nextTheme, theme } from './theme.js';
import type { Theme } from './theme.js';

const SIGNS: Record<Theme, unknown> = {
  system: svg`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" /><path d="M8 2a6 6 0 0 1 0 12z" />`,
  light: svg`<circle cx="8" cy="8" r="3.5" /><path d="M8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.5 1.5M11.5 11.5 13 13M13 3l-1.5 1.5M4.5 11.5 3 13" stroke="currentColor" stroke-width="1.5" />`,
  dark: svg`<path d="M13.5 9.5A6 6 0 1 1 6.5 2.5a5 5 0 0 0 7 7z" />`,
};

/// Language, and light or dark.
@customElement('look-switches')
export class LookSwitches extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        gap: var(--gap-1);
      }
    `,
  ];

  @state() private now: Theme = theme();

  protected override render() {
    const label = t('theme.switch', { now: t(`theme.${this.now}`) });
    return html`
      <action-button look="quiet slim" @click=${() => speak(language === 'en' ? 'zh-CN' : 'en')}
        >${t('language')}</action-button
      >
      <action-button look="quiet slim" label=${label} @click=${() => (this.now = nextTheme())}
        ><svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="currentColor">
          ${SIGNS[this.now]}
        </svg></action-button
      >
    `;
  }
}

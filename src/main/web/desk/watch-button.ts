import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CaseAnswer } from '../api/types.js';
import { command } from '../app/case-command.js';
import { session } from '../app/session.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { toast, toastProblem } from '../ui/toast.js';
import { allows } from './authority.js';
import { t } from './words.js';

/// Whether somebody is told of what happens to the case. Turned at once, and back where the desk does
/// not agree. Says `done`.
@customElement('watch-button')
export class WatchButton extends LitElement {
  static override styles = base;

  @property({ attribute: false }) case!: CaseAnswer;
  /// What was pressed, until the desk has answered.
  @state() private wanted: boolean | undefined;

  protected override render() {
    if (!allows('watch', this.case)) {
      return nothing;
    }
    const watches = this.wanted ?? this.#watches();
    return html`<action-button
      look="quiet"
      pressed=${watches ? 'true' : 'false'}
      @click=${() => this.#turn(!watches)}
      >${watches ? '★' : '☆'} ${t('watch')}</action-button
    >`;
  }

  #watches(): boolean {
    return (this.case.watchers ?? []).includes(session.username);
  }

  async #turn(watching: boolean): Promise<void> {
    if (this.wanted !== undefined) {
      return;
    }
    this.wanted = watching;
    try {
      const result = await command('POST /complaints/{id}/watch', this.case, { watching });
      this.dispatchEvent(new CustomEvent('done', { detail: result.case }));
      if (result.done) {
        toast(t(watching ? 'watch.begun' : 'watch.ended'), {
          text: t('undo'),
          run: () => void this.#turn(!watching),
        });
      }
    } catch (failure) {
      toastProblem(failure);
    } finally {
      this.wanted = undefined;
    }
  }
}

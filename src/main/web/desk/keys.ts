import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface DeskMoves {
  next: () => void;
  previous: () => void;
  search: () => void;
  reply: () => void;
  palette: () => void;
  help: () => void;
  leave: () => void;
}

const KEYS: Record<string, keyof DeskMoves> = {
  'j': 'next',
  'k': 'previous',
  '/': 'search',
  'r': 'reply',
  '?': 'help',
  'Escape': 'leave',
};

/// The keys of the desk. While somebody writes, or a dialog is open, they are letters.
export class DeskKeys implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly moves: DeskMoves,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#pressed);
  }

  #pressed = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    if (event.defaultPrevented || event.isComposing || isBusy(target)) {
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      this.#do(event, 'palette');
      return;
    }
    const move = KEYS[event.key];
    if (move && !event.ctrlKey && !event.metaKey && !event.altKey && !writes(target)) {
      this.#do(event, move);
    }
  };

  #do(event: KeyboardEvent, move: keyof DeskMoves): void {
    event.preventDefault();
    this.moves[move]();
  }
}

function writes(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

/// Whether it is inside a dialog, wherever that is.
function isBusy(target: EventTarget | undefined): boolean {
  for (let node = target as Node | null; node; node = parentOf(node)) {
    if (node instanceof HTMLDialogElement && node.open) {
      return true;
    }
  }
  return false;
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

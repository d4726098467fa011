import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, Prec, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, keymap, lineNumbers, type DecorationSet } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { look } from './editor-look';

/** Columns by table, for completion. */
export type Names = Record<string, string[]>;

/** What the page asks of the editor. */
export interface SqlEditor {
  setText(text: string): void;
  /** Marks the place of a fault; nothing takes the mark away. */
  mark(range: { from: number; to: number } | undefined): void;
  setNames(names: Names): void;
  /** Takes the focus, with what is selected. */
  focus(from: number, to: number): void;
  destroy(): void;
}

interface Options {
  /** An open shadow root: rules then come as sheets of it, which the policy allows. */
  root: ShadowRoot;
  text: string;
  label: string;
  names: Names;
  onchange: (text: string) => void;
  onrun: () => void;
}

const setMark = StateEffect.define<{ from: number; to: number } | undefined>();

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(setMark)) continue;
      const range = effect.value;
      if (!range || range.from >= range.to) return Decoration.none;
      return Decoration.set([Decoration.mark({ class: 'fault' }).range(range.from, range.to)]);
    }
    return value.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: 'var(--claim)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--hatch)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--muted)', fontStyle: 'italic' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--named)' },
]);

const language = (names: Names) =>
  sql({ dialect: PostgreSQL, schema: names, upperCaseKeywords: false });

/** Mounts the editor. Tab is not bound: it leaves the box. */
export function createEditor({ root, text, label, names, onchange, onrun }: Options): SqlEditor {
  const languageOf = new Compartment();
  const run = { key: 'Mod-Enter', run: () => (onrun(), true) };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(keymap.of([run, { ...run, key: 'Ctrl-Enter' }])),
        lineNumbers(),
        history(),
        languageOf.of(language(names)),
        autocompletion({ icons: false }),
        syntaxHighlighting(colours),
        marks,
        keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onchange(update.state.doc.toString());
        }),
        look,
      ],
    }),
  });
  return {
    setText(next) {
      if (next === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    mark(range) {
      view.dispatch({
        effects: range
          ? [setMark.of(range), EditorView.scrollIntoView(range.from)]
          : [setMark.of(undefined)],
      });
    },
    setNames: (next) => view.dispatch({ effects: languageOf.reconfigure(language(next)) }),
    focus(from, to) {
      view.dispatch({ selection: { anchor: from, head: to } });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

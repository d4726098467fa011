import type { Assumptions } from '$lib/model/projection/assumptions';
import type { Found } from '$lib/model/projection/world';
import type { Outlook } from './outlook';
import { outlookWorker } from './outlook-worker';
import type { Asked } from './outlook.worker';

/** Works out the projection away from the page; of several choices the last one wins. */
export class Forecaster {
  status = $state<'as built' | 'working' | 'ready' | 'failed'>('as built');
  outlook = $state.raw<Outlook>() as Outlook;
  /** What `outlook` answers to. */
  answered = $state.raw<Assumptions>() as Assumptions;

  #worker: Worker | undefined;
  #running: Assumptions | undefined;
  #wanted: Assumptions | undefined;

  constructor(
    private readonly found: readonly Found[],
    built: Outlook,
    standard: Assumptions,
  ) {
    this.outlook = built;
    this.answered = standard;
  }

  /** Starts the worker at the first sign that it will be asked. */
  prepare(): void {
    this.#worker ??= this.#start();
  }

  ask(assumptions: Assumptions): void {
    this.#wanted = assumptions;
    this.status = 'working';
    if (!this.#running) this.#next();
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #next(): void {
    this.#running = this.#wanted;
    this.#wanted = undefined;
    if (!this.#running) return;
    this.prepare();
    this.#worker!.postMessage({ assumptions: $state.snapshot(this.#running) } satisfies Asked);
  }

  #start(): Worker {
    const worker = outlookWorker();
    worker.onmessage = ({ data }: MessageEvent<Outlook>) => {
      if (!this.#wanted) {
        this.outlook = data;
        this.answered = this.#running!;
        this.status = 'ready';
      }
      this.#next();
    };
    worker.onerror = () => {
      this.close();
      this.#running = undefined;
      this.status = 'failed';
    };
    worker.postMessage({ found: this.found } satisfies Asked);
    return worker;
  }
}

import { FileChecker } from './check-bytes';

// Away from the page: a file of a million rows is read here, and the page never waits.
self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  const checker = new FileChecker();
  try {
    const reader = file.stream().getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done || !checker.push(value)) break;
    }
    self.postMessage(checker.end());
  } catch {
    self.postMessage({ rule: 'unreadable' });
  }
};

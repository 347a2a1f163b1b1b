/// How many lines of a file hold anything, however large it is: it is never in memory as a whole.
export async function lineCount(file: Blob): Promise<number> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let lines = 0;
  let isBlank = true;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return lines + (isBlank ? 0 : 1);
    }
    for (const letter of value) {
      if (letter === '\n') {
        lines += isBlank ? 0 : 1;
        isBlank = true;
      } else if (letter.trim() !== '') {
        isBlank = false;
      }
    }
  }
}

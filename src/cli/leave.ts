/** How long what is left open may keep the process from ending, in milliseconds. */
const patience = 2_000

/** Ends the process though something is left open, such as a connection to a server that hangs; what is being printed is waited for. */
export function leave(): void {
  const timer = setTimeout(() => {
    if (process.stdout.writableLength + process.stderr.writableLength > 0) leave()
    else process.exit()
  }, patience)
  timer.unref()
}

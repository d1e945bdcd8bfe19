/**
 * Whoever reads what we print may leave, as `head` does, or the terminal that the service was started from; we go on without
 * a word. What can't be written for another reason makes a command fail.
 */
export function keepOnWithoutReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EIO') return
    if (!process.exitCode) console.error(`The output can't be written: ${error.message}`)
    process.exitCode = 1
  })
  process.stderr.on('error', () => {})
}

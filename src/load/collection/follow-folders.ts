import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { listReadings } from '../read/reading-file.ts'

/** How long after the last event files are looked at, in milliseconds: editors write in several steps. */
const SETTLED = 100
/** How often files are looked at without any event, in milliseconds: file systems of networks and containers tell of none. */
const INTERVAL = 1_000

/** What tells whether any file of these folders has changed: names, sizes and times of all that is read. */
export function stampFolders(folders: readonly string[]): string {
  const files = folders.flatMap((folder) => [...listYaml(folder), ...listReadings(folder)])
  return files.map(stampFile).join('\n')
}

function listYaml(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
    return names.toSorted().map((name) => join(folder, name))
  } catch {
    return []
  }
}

function stampFile(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return `${path} ${found?.ino} ${found?.size} ${found?.mtimeNs}`
}

/**
 * Calls `load` each time when files have changed since `stamp`, until it is aborted. A load that returns false is tried again at the
 * next look, though nothing has changed.
 */
export async function followFolders(
  folders: readonly string[],
  stamp: string,
  load: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<void> {
  const events = new Events()
  let loaded = stamp
  try {
    while (!signal.aborted) {
      // A folder may be replaced by another one of its name, and readings/ may come later.
      events.listenAt(folders.flatMap((folder) => [folder, join(folder, 'readings')]))
      const now = stampFolders(folders)
      if (now !== loaded) {
        if (await events.settle(signal)) continue
        if (await load()) loaded = now
      }
      await events.next(signal)
    }
  } finally {
    events.close()
  }
}

/** Events of folders. */
class Events {
  readonly #watchers = new Map<string, { readonly ino: bigint; readonly watcher: FSWatcher }>()
  #wake: () => void = () => {}
  #count = 0

  /** Listens at folders that are there; those of which the system cannot tell are looked at in turn. */
  listenAt(folders: readonly string[]): void {
    for (const folder of folders) {
      const ino = statSync(folder, { throwIfNoEntry: false, bigint: true })?.ino
      const known = this.#watchers.get(folder)
      if (known?.ino === ino) continue
      known?.watcher.close()
      this.#watchers.delete(folder)
      if (ino !== undefined) this.#listen(folder, ino)
    }
  }

  #listen(folder: string, ino: bigint): void {
    try {
      const watcher = watch(folder, { persistent: false }, () => {
        this.#count += 1
        this.#wake()
      })
      watcher.on('error', () => watcher.close())
      this.#watchers.set(folder, { ino, watcher })
    } catch {
      // The interval serves.
    }
  }

  /** Waits for an event, at most until it is time to look anyway. */
  async next(signal: AbortSignal): Promise<void> {
    const waiting = new AbortController()
    this.#wake = () => waiting.abort()
    await delay(INTERVAL, undefined, { signal: AbortSignal.any([signal, waiting.signal]), ref: false }).catch(() => {})
    this.#wake = () => {}
  }

  /** Waits until a moment after the last event; true where there were further ones meanwhile. */
  async settle(signal: AbortSignal): Promise<boolean> {
    const before = this.#count
    await delay(SETTLED, undefined, { signal, ref: false }).catch(() => {})
    return this.#count !== before || signal.aborted
  }

  close(): void {
    for (const { watcher } of this.#watchers.values()) watcher.close()
  }
}

import { html } from 'hono/html'

/** What browsers show until the service answers: it has no style yet, and nothing to load one from. */
export function showStarting(message: string): string {
  return String(html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Starting · Tit for Tat</title>
<h1>Tit for Tat is starting</h1>
<p>${message} This page asks again in two seconds.</p>
</html>
`)
}

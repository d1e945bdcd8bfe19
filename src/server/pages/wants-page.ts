/** Whether a browser asks for a page, rather than a program for data. */
export function wantsPage({ method, headers }: Request): boolean {
  return method === 'GET' && (headers.get('accept') ?? '').includes('text/html')
}

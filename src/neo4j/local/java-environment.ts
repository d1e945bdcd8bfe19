/** Java finds no file whose name has other than English letters unless the locale says how they are encoded. */
export function javaEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...environment, LC_ALL: 'C.UTF-8' }
}

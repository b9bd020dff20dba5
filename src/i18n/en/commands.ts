/** English sentences of the commands `query` and `start` (`problems.ts` has those of `data:check`). */
export const commands = {
  build: {
    noAddress: (setting: string) =>
      `${setting} is not set, so the site does not know its own address: link previews have no picture, and there are no oEmbed answers.`,
  },
  query: {
    one: (joined: string) => `One query, please, in quotes and joined with &: '${joined}'`,
    option: (name: string) => `There is no option ${name}; --trace is the only one.`,
    /** @param known values that `data` may have */
    noRelease: (asked: string, known: readonly string[]) =>
      `There is no release “${asked}”, and another may give other numbers. There are: ${known.join(', ')}.`,
    leftOut: (records: string) => `Broken and left out: ${records}. See which: npm run data:check`,
  },
  start: {
    usage: 'npm start -- [--port 4173] [--folder dist] [--no-build]',
    badPort: (value: string) => `“${value}” is not a port: give a number below 65536.`,
    building: 'Building the app',
    compressing: 'Compressing',
    begun: (step: string) => `${step} …`,
    took: (seconds: string) => `  ${seconds} s`,
    notBuilt: (folder: string) => `${folder} holds no built app. Build it first: npm run build`,
    portTaken: (ports: string) =>
      `Port ${ports} is taken. Name a free one: npm start -- --port 8080`,
    address: (name: string, address: string) => `${name} is at ${address} (stop with Ctrl+C)`,
  },
};

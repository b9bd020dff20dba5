/** English texts of the part its name says. Functions take numbers and dates already formatted. */
export const diplomacy = {};

/** Tailwind 4 needs one PostCSS plugin and no configuration file: its tokens stand in `app/globals.css`. */
const config = { plugins: { "@tailwindcss/postcss": {} } };

export default config;

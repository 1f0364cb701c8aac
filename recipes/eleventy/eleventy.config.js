import { minify } from 'html-minifier-terser';

export default function (config) {
  config.addTransform('minify', function (content) {
    return this.page.outputPath.endsWith('.html')
      ? minify(content, { collapseWhitespace: true, removeComments: true, removeOptionalTags: true })
      : content;
  });
  return { dir: { input: 'content', includes: '../_includes' } };
}

package io.github.utmguard.inject;

import io.github.utmguard.html.RandomPages;
import java.util.List;
import java.util.Random;

/** Broken pages with tags of all kinds strewn in wherever it hurts. */
final class TaggedPages {
  private static final String SCRIPT =
      "<script src=\"https://sod2.superoffice.com/Cust54321/cs/javascript/utm.js\"></script>";
  private static final String COMMENT = "<!-- SuperOffice UTM tag -->";

  private static final List<String> TAGS =
      List.of(
          SCRIPT,
          COMMENT + "\n" + SCRIPT,
          COMMENT + "\r\n  " + SCRIPT + "\r\n",
          COMMENT + SCRIPT + SCRIPT,
          COMMENT + "</p>" + SCRIPT,
          COMMENT + "<head>" + SCRIPT,
          COMMENT + "<html><head>" + SCRIPT,
          COMMENT + "x" + SCRIPT,
          COMMENT,
          "<!--superoffice utm tag-->" + SCRIPT,
          " " + SCRIPT + " ",
          SCRIPT.replace("Cust54321", "CustXXXXX"),
          SCRIPT.replace("script", "SCRIPT"),
          SCRIPT.replace("</script>", ""),
          SCRIPT.replace("</script>", "/></script >"),
          SCRIPT.replace("></", ">text</"),
          "<head>" + SCRIPT,
          "<head>" + SCRIPT + "</head>",
          "</head>" + SCRIPT + " ",
          "<body>" + SCRIPT,
          "</body>" + SCRIPT,
          "<noscript>" + SCRIPT + "</noscript>",
          "<template>" + SCRIPT + "</template>",
          "<svg>" + SCRIPT + "</svg>",
          "<svg><desc>" + SCRIPT + "</svg>",
          "<!--" + SCRIPT + "-->",
          "<title>" + SCRIPT + "</title>",
          "<table>x" + SCRIPT + "y</table>",
          "<select>" + SCRIPT + "</select>",
          "<frameset>" + SCRIPT + "</frameset>",
          Planned.TAG.html(),
          "<head>" + Planned.TAG.html(),
          Planned.TAG.html() + Planned.TAG.html());

  private TaggedPages() {}

  static String next(Random random) {
    StringBuilder page = new StringBuilder(RandomPages.next(random));
    int tags = random.nextInt(4);
    for (int i = 0; i < tags; i++) {
      page.insert(place(page, random), TAGS.get(random.nextInt(TAGS.size())));
    }
    return page.toString();
  }

  /** Between two tags as a rule, sometimes in the midst of one. */
  private static int place(StringBuilder page, Random random) {
    int place = random.nextInt(page.length() + 1);
    if (random.nextInt(5) > 0) {
      int next = page.indexOf("<", place);
      return next < 0 ? page.length() : next;
    }
    return place;
  }
}

package io.github.utmguard.campaign;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.link.LinkBuilder;
import io.github.utmguard.campaign.link.LinkRefusedException;
import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.InvalidSheetException;
import io.github.utmguard.campaign.sheet.SheetMistake;
import io.github.utmguard.campaign.sheet.SheetReader;
import io.github.utmguard.settings.CampaignSettings;
import io.github.utmguard.settings.Names;
import io.github.utmguard.settings.SiteSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The links of a campaign sheet.
 *
 * @param sheet empty where there is none
 * @param links one for each combination of each row, in their order
 */
public record CampaignLinks(Optional<CampaignSheet> sheet, List<BuiltLink> links) {
  public CampaignLinks {
    links = List.copyOf(links);
  }

  /**
   * Reads the sheet, if it is there, and builds its links.
   *
   * @throws InvalidSheetException if the sheet has mistakes of form
   * @throws IOException if it cannot be read
   */
  public static CampaignLinks read(SiteSettings settings)
      throws IOException, InvalidSheetException {
    CampaignSettings campaigns = settings.campaigns();
    if (!Files.exists(campaigns.sheet())) {
      return new CampaignLinks(Optional.empty(), List.of());
    }
    String shown = Names.relative(campaigns.basedir(), campaigns.sheet());
    CampaignSheet sheet = SheetReader.read(campaigns.sheet(), shown);
    return new CampaignLinks(Optional.of(sheet), links(sheet, new LinkBuilder(settings.siteUrl())));
  }

  private static List<BuiltLink> links(CampaignSheet sheet, LinkBuilder builder)
      throws InvalidSheetException {
    List<BuiltLink> links = new ArrayList<>();
    List<SheetMistake> mistakes = new ArrayList<>();
    for (CampaignEntry entry : sheet.entries()) {
      try {
        links.add(builder.build(entry));
      } catch (LinkRefusedException e) {
        mistakes.add(e.mistakeIn(sheet));
      }
    }
    if (!mistakes.isEmpty()) {
      throw new InvalidSheetException(sheet.path(), mistakes.stream().distinct().toList());
    }
    return links;
  }
}

package io.github.utmguard.maven;

import io.github.utmguard.campaign.CampaignResult;
import io.github.utmguard.campaign.SheetFix;
import io.github.utmguard.campaign.material.UnreadableMaterialException;
import io.github.utmguard.campaign.sheet.InvalidSheetException;
import io.github.utmguard.campaign.sheet.SheetMistake;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.report.campaign.CampaignFiles;
import io.github.utmguard.report.campaign.CampaignLinksView;
import io.github.utmguard.report.campaign.PublishedLinks;
import io.github.utmguard.report.campaign.UnpublishableException;
import io.github.utmguard.settings.CampaignSettings;
import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.IoReasons;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Tells what became of the campaign sheet, and writes the links that were built from it. */
final class CampaignLog {
  private final Log log;
  private final SiteSettings settings;
  private final CampaignSettings campaigns;
  private final ShownPaths paths;
  private final Messages messages;

  /**
   * Makes a log.
   *
   * @param root the directory that printed paths are relative to
   */
  CampaignLog(Log log, SiteSettings settings, Path root) {
    this.log = log;
    this.settings = settings;
    this.campaigns = settings.campaigns();
    this.paths = new ShownPaths(root);
    this.messages = new Messages(settings.locale());
  }

  /**
   * Whether there is a sheet or a material; says so where there is none.
   *
   * @throws InvalidSettingException if the sheet is missing that somebody named, or nothing tells
   *     which links of materials lead to the own site
   */
  boolean isThereAnything() {
    boolean sheet = Files.isRegularFile(campaigns.sheet());
    if (!sheet && campaigns.sheetGiven()) {
      throw InvalidSettingException.missingSheet(campaigns.sheet());
    }
    if (!campaigns.materials().isEmpty()
        && settings.siteUrl().isEmpty()
        && settings.campaignPolicy().ownHosts().isEmpty()) {
      throw InvalidSettingException.missingSiteUrl();
    }
    if (!sheet && campaigns.materials().isEmpty()) {
      log.info(messages.text("console.no-sheet", paths.shown(campaigns.sheet())));
      return false;
    }
    return true;
  }

  /** What people know the work by: its sheet. */
  String name() {
    return paths.shown(campaigns.sheet());
  }

  void fixed(SheetFix fix) {
    String sheet = paths.shown(campaigns.sheet());
    for (SheetFix.Change change : fix.changes()) {
      log.info(
          messages.text(
              "console.sheet-change",
              sheet + ":" + change.line() + ":" + change.column(),
              change.before(),
              change.after()));
    }
    if (fix.isWritten()) {
      log.info(messages.count("console.sheet-fixed", fix.changes().size(), sheet));
    } else if (campaigns.fix()) {
      log.info(messages.count("console.sheet-not-fixed", fix.changes().size(), sheet));
    }
  }

  /** Prints all mistakes, each with its place, and makes an exception that counts them. */
  MojoExecutionException refused(InvalidSheetException invalid) {
    String sheet = paths.shown(campaigns.sheet());
    for (SheetMistake mistake : invalid.mistakes()) {
      log.error(
          sheet
              + ":"
              + mistake.line()
              + ":"
              + mistake.column()
              + ": "
              + messages.text(mistake.message()));
    }
    return new MojoExecutionException(
        messages.count("console.sheet-refused", invalid.mistakes().size(), sheet));
  }

  MojoExecutionException unreadable(IOException e) {
    if (e instanceof UnreadableMaterialException) {
      return new MojoExecutionException(e.getMessage());
    }
    return new MojoExecutionException(
        messages.text("console.sheet-unreadable", paths.shown(campaigns.sheet()), IoReasons.of(e)));
  }

  /**
   * Makes sure that the links can be published where they are to be.
   *
   * @throws MojoExecutionException if something else stands there
   */
  void requireRoom() throws MojoExecutionException {
    if (campaigns.publishLinks().isPresent()) {
      try {
        PublishedLinks.file(settings.siteDirectory(), campaigns.publishLinks().get());
      } catch (UnpublishableException e) {
        throw new MojoExecutionException(messages.text(e.reason()));
      } catch (IOException e) {
        throw unwritten(e);
      }
    }
  }

  /** Writes the links, and says where they are. */
  void links(CampaignResult result, CheckResult accepted) throws MojoExecutionException {
    if (result.sheet().isEmpty()) {
      return;
    }
    CampaignLinksView view = view(result, accepted);
    try {
      List<Path> files = CampaignFiles.write(settings.reportDirectory(), view);
      log.info(messages.text("console.links-written", paths.shown(files.get(0))));
      if (campaigns.publishLinks().isPresent() && !settings.dryRun()) {
        Path site = settings.siteDirectory();
        Path page =
            PublishedLinks.write(site, campaigns.publishLinks().get(), view, settings.tag());
        log.info(messages.text("console.links-published", paths.shown(page)));
      }
    } catch (UnpublishableException e) {
      throw new MojoExecutionException(messages.text(e.reason()));
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  private CampaignLinksView view(CampaignResult result, CheckResult accepted) {
    return new CampaignLinksView(
        result.sheet().orElseThrow(),
        result.links(),
        result.landings(),
        accepted.findings(),
        settings.accepted().today(),
        messages,
        PluginVersion.get(),
        campaigns.sheetUrl().map(Url::href));
  }

  private MojoExecutionException unwritten(IOException e) {
    return new MojoExecutionException(messages.text("console.links-unwritten", IoReasons.of(e)));
  }
}

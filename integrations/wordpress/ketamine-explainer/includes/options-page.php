<?php
/**
 * The page Settings → Ketamine Explainer: uploads a settings file or removes its settings. The file itself is not kept.
 *
 * @package KetamineExplainer
 */

defined( 'ABSPATH' ) || exit;

define( 'KETAMINE_EXPLAINER_PAGE', 'ketamine-explainer' );
define( 'KETAMINE_EXPLAINER_ACTION', 'ketamine_explainer_save' );

add_action( 'admin_menu', 'ketamine_explainer_add_page' );
add_action( 'admin_post_' . KETAMINE_EXPLAINER_ACTION, 'ketamine_explainer_save' );

/** Adds the page to the menu of users who may manage options. */
function ketamine_explainer_add_page() {
	$title = __( 'Ketamine Explainer', 'ketamine-explainer' );
	add_options_page( $title, $title, 'manage_options', KETAMINE_EXPLAINER_PAGE, 'ketamine_explainer_show_page' );
}

/** Saves or removes the settings, then returns to the page. */
function ketamine_explainer_save() {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You may not change these settings.', 'ketamine-explainer' ), '', array( 'response' => 403 ) );
	}
	check_admin_referer( KETAMINE_EXPLAINER_ACTION );
	if ( isset( $_POST['remove'] ) ) {
		delete_option( KETAMINE_EXPLAINER_OPTION );
		$outcome = __( 'Settings removed.', 'ketamine-explainer' );
	} else {
		$outcome = ketamine_explainer_save_upload();
	}
	$message = is_wp_error( $outcome ) ? $outcome->get_error_message() : $outcome;
	// WordPress prints the message as HTML.
	add_settings_error( KETAMINE_EXPLAINER_PAGE, 'outcome', esc_html( $message ), is_wp_error( $outcome ) ? 'error' : 'success' );
	// WordPress itself passes messages across a redirect this way, and deletes them once shown.
	set_transient( 'settings_errors', get_settings_errors(), 30 );
	wp_safe_redirect( admin_url( 'options-general.php?page=' . KETAMINE_EXPLAINER_PAGE . '&settings-updated=true' ) );
	exit;
}

/**
 * Checks the uploaded file and stores its settings.
 *
 * @return string|WP_Error Message of success, or what is wrong.
 */
function ketamine_explainer_save_upload() {
	// phpcs:disable WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- the caller has checked it; PHP made the path.
	$file = isset( $_FILES['settings'] ) ? $_FILES['settings'] : null;
	// phpcs:enable
	if ( ! is_array( $file ) || UPLOAD_ERR_OK !== $file['error'] || ! is_uploaded_file( $file['tmp_name'] ) ) {
		return new WP_Error( 'upload', __( 'No file was uploaded.', 'ketamine-explainer' ) );
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- an uploaded file; reads one byte more than allowed.
	$settings = ketamine_explainer_read_settings( file_get_contents( $file['tmp_name'], false, null, 0, KETAMINE_EXPLAINER_MAX_BYTES + 1 ) );
	if ( is_wp_error( $settings ) ) {
		return $settings;
	}
	update_option( KETAMINE_EXPLAINER_OPTION, $settings, false );
	return __( 'Settings saved.', 'ketamine-explainer' );
}

/** Prints the page. WordPress shows messages above it. */
function ketamine_explainer_show_page() {
	$settings = get_option( KETAMINE_EXPLAINER_OPTION );
	$names    = is_array( $settings ) ? array_keys( $settings ) : array();
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'Put the block “Ketamine Explainer” on a page, or the shortcode [ketamine_explainer].', 'ketamine-explainer' ); ?></p>
		<p>
			<?php
			if ( $names ) {
				/* translators: %s: names of settings */
				echo esc_html( sprintf( __( 'Set now: %s', 'ketamine-explainer' ), implode( ', ', $names ) ) );
			} else {
				esc_html_e( 'Your clinic’s own facts are not set yet: every screen says that it is a preview.', 'ketamine-explainer' );
			}
			?>
		</p>
		<form method="post" enctype="multipart/form-data" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
			<input type="hidden" name="action" value="<?php echo esc_attr( KETAMINE_EXPLAINER_ACTION ); ?>" />
			<?php wp_nonce_field( KETAMINE_EXPLAINER_ACTION ); ?>
			<p>
				<label for="ketamine-explainer-file"><?php esc_html_e( 'Settings file (JSON)', 'ketamine-explainer' ); ?></label>
				<input type="file" id="ketamine-explainer-file" name="settings" accept="application/json,.json" />
			</p>
			<?php
			submit_button( __( 'Save', 'ketamine-explainer' ), 'primary', 'save', false );
			if ( $names ) {
				echo ' ';
				submit_button( __( 'Remove', 'ketamine-explainer' ), 'secondary', 'remove', false );
			}
			?>
		</form>
	</div>
	<?php
}
